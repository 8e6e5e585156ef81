"""How fast it is: sound records in any number, the same pages for other generators, and one run that compares."""
