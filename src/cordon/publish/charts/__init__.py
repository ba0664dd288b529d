"""Plots as SVG drawn on the server: time lines of positions, places by status over time, deadlines ahead."""
