"""The check of an uploaded inventory, on the site and in the API: bounded in size, time and number; nothing of it is kept or logged."""
