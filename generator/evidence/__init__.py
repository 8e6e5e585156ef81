"""How we know: whom reports rest on in the end, and whether quotations stand in the articles they come from."""
