"""Query -> view: the A-Z list, a position, a time line, as text, Markdown, HTML, CSV and JSON. One query gives every form."""
