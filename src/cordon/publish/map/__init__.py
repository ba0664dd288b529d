"""The world map: shapes from the package, colour families of the statuses, and the drawing as one SVG."""
