# Heat map: topics by groups of people.
heat-types = Topics by type of organisation
heat-rmo = Topics by methodical association
heat-group = Group
heat-legend = A cell holds the mean, its colour is the level: { $levels }.
heat-level = { $name } from { $from }
heat-none = Nothing to show: this survey has no such groups.
