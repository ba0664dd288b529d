"""What is said about a vendor or a measure: accusations, denials, threats. They never set a position."""
