"""Who made it: dated exact names, then registry ids, CPE, model series and sourced relations; likeness only suggests."""
