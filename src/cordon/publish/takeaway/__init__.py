"""What people take along: tables, the month panel, a SQLite file, a Data Package, and how to cite it."""
