"""JSON-LD: what a page holds, in the words of schema.org, for programs that read pages."""
