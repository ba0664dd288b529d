"""A report as text, Markdown, HTML, CSV, JSON, SARIF and as letters, one module a form."""
