"""How values read in words: dates, citations, and the strings of each language."""
