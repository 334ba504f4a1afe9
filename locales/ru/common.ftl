# What is said everywhere.
app-name = Методист
