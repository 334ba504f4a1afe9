# What is said everywhere.
app-name = Metodist
