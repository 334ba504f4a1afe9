# Segments: whom to ask and whom to write to.
segments-choice = Segment: { $name }
segments-not-allowed = Segments are kept by the director, the deputy and the specialists of the centre.
segments-unknown = There is no such segment: it may have been deleted.
segments-no-name = Give the segment a name.
segments-name-long = A name of at most 120 characters.
segments-name-taken = There is a segment of this name already.
segments-incomplete = Some rules are not complete: choose values, or remove the rule.
segments-too-deep = The groups are nested too deeply: six levels at most.
segments-too-many = Too many rules: sixty at most.
segments-no-wave = The survey that a rule points to does not exist, or has never opened.
segments-level-anonymous = That survey is anonymous: its answers have no names, so nobody can be chosen by them.
segments-level-not-yours = A rule looks at levels of a survey outside your area: the director, the deputy and the responsible specialist see them.
segments-answered-not-yours = A rule looks at who answered a survey outside your area: others run it.
