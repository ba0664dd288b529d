"""The pages: each a path, a template and what it shows; built from the desk alone, the same for the live server and the static site."""
