"""Inventories in every format -> rows of cells, one module a format; what can't be read is told with its row and column."""
