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
segments-created = The segment is made. Put its rules together and save.
segments-saved = The segment is saved.
segments-deleted = The segment is deleted.
segments-deletes = The segment leaves the list. Surveys that have opened keep their own copy of the rules and do not change.
segments-in-use = The segment cannot be deleted: { $count ->
        [one] a planned survey waits
       *[other] planned surveys wait
    } for it: { $titles }. Choose another audience for { $count ->
        [one] it
       *[other] them
    } first, or cancel.
segments-touches = { $count ->
        [one] { $count } planned survey depends
       *[other] { $count } planned surveys depend
    } on this segment and will ask by the new rules.
segments-touches-wave = “{ $title }”, opens on { $day }.
segments-finds = { $people } { $people ->
        [one] person
       *[other] people
    } in { $organisations } { $organisations ->
        [one] organisation
       *[other] organisations
    } at present.
segments-finds-nobody = Nobody fits: a survey with this segment will not open.
segments-finds-everybody = These are all whom the register could find at all.
segments-and-others = and { $count } more
segments-no-names = Names are not shown by level here: they are in the results of that survey.

# Kinds of rules and their fields.
segments-young = Young
segments-young-who = Who
segments-young-who-educator = young educators, up to 35 years
segments-young-who-specialist = young specialists, up to 35 years and 3 years of experience
segments-educator = Educator
segments-head = Head of an organisation
segments-organisation-type = Type of organisation
segments-organisation-type-types = Types
segments-organisation-type-types-school = school
segments-organisation-type-types-kindergarten = kindergarten
segments-organisation-type-types-supplementary = supplementary education
segments-organisation = Organisation
segments-organisation-organisations = Organisations
segments-position = Position
segments-position-positions = Positions
segments-subject = Subject
segments-subject-subjects = Subjects
segments-experience = Pedagogical experience
segments-experience-from = From, full years
segments-experience-to = To, full years
segments-age = Age
segments-age-from = From, full years
segments-age-to = To, full years
segments-organisation-flag = Flag of the organisation in a school year
segments-organisation-flag-flag = Flag
segments-organisation-flag-flag-low_results = low results (ШНОР)
segments-organisation-flag-flag-internship_site = internship site
segments-organisation-flag-year = Year in which it begins (empty: the running one)
segments-rmo-member = Member of an association
segments-rmo-member-rmos = Associations (РМО)
segments-rmo-audience = Audience of an association
segments-rmo-audience-rmos = Associations (РМО)
segments-answered = Part in a survey
segments-answered-wave = Survey
segments-answered-state = Part
segments-answered-state-answered = has answered
segments-answered-state-not-answered = was asked and has not answered
segments-level = Level in an earlier survey
segments-level-wave = Survey
segments-level-scale = Block
segments-level-levels = Levels

# The builder in the panel.
panel-ui-labels-Segment = Segments
panel-ui-pages-segment = Segment
panel-ui-actions-createSegment = New segment
panel-ui-actions-deleteSegment = Delete
panel-ui-actions-buildSegment = Rules
panel-ui-own-confirm-createSegment = Name the segment and choose whom to begin with. Its rules are put together on the next page, where you see how many people fit.
panel-ui-own-confirm-deleteSegment = Looking for what waits for the segment “{ $title }” …
panel-ui-resources-Segment-properties-id = No.
panel-ui-resources-Segment-properties-name = Name
panel-ui-resources-Segment-properties-base = Begin with
panel-ui-resources-Segment-properties-waves = Surveys
panel-ui-resources-Segment-properties-createdAt = Made
panel-ui-resources-Segment-properties-changedAt = Changed
panel-ui-resources-Segment-labels-base-young--educators = young educators, up to 35 years
panel-ui-resources-Segment-labels-base-young--specialists = young specialists, up to 35 years and 3 years of experience
panel-ui-resources-Segment-labels-base-all--educators = all educators
panel-ui-resources-Segment-labels-base-organisation--heads = heads of organisations
panel-ui-own-segments-name = Name
panel-ui-own-segments-whom = Whom to find
panel-ui-own-segments-group = Group of rules
panel-ui-own-segments-mode = What must hold
panel-ui-own-segments-all = all rules
panel-ui-own-segments-any = any of the rules
panel-ui-own-segments-not = except
panel-ui-own-segments-rule = Rule
panel-ui-own-segments-remove = Remove
panel-ui-own-segments-removeRule = Remove the rule “{ $label }”
panel-ui-own-segments-removeGroup = Remove the group
panel-ui-own-segments-addRule = Add a rule
panel-ui-own-segments-addGroup = Add a group
panel-ui-own-segments-addValue = Add
panel-ui-own-segments-removeValue = Remove “{ $label }”
panel-ui-own-segments-first = Choose what stands to the left first.
panel-ui-own-segments-emptyAll = No rules: everybody in the register fits.
panel-ui-own-segments-emptyAny = No rules: nobody fits.
panel-ui-own-segments-count = How many people fit
panel-ui-own-segments-counting = Counting …
panel-ui-own-segments-incomplete = Complete the rules, then they are counted.
panel-ui-own-segments-waves = Waiting for this segment
panel-ui-own-segments-save = Save
panel-ui-own-segments-saveAnyway = Save all the same
panel-ui-own-segments-saveAll = Save and change these surveys
panel-audit-saveSegment = Saved the segment “{ $name }”
panel-audit-deleteSegment = Deleted the segment “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-saveSegment = segment saved
panel-ui-resources-AuditEntry-labels-doing-saveSegment = segment saved
panel-ui-resources-AuditEntry-labels-verb-deleteSegment = segment deleted
panel-ui-resources-AuditEntry-labels-doing-deleteSegment = segment deleted
panel-audit-changeSetting = Changed a setting of the centre
panel-ui-resources-AuditEntry-labels-verb-changeSetting = setting changed
panel-ui-resources-AuditEntry-labels-doing-changeSetting = setting changed
panel-ui-resources-AuditEntry-labels-noun-segment = segment
panel-ui-resources-AuditEntry-labels-about-segment = segment
panel-ui-resources-AuditEntry-labels-noun-setting = setting
panel-ui-resources-AuditEntry-labels-about-setting = setting
panel-ui-resources-Segment-actions-list = Segments
panel-ui-own-empty-Segment = There are no segments yet. A segment is a saved audience: whom to ask and whom to write to. Press “New segment”.

# The burden of surveys.
panel-ui-pages-burden = Burden of surveys
burden-not-allowed = The burden is seen by the director, the deputy and the specialists of the centre.
burden-lead = How many minutes surveys have asked of people from { $from } to { $until }, by what each questionnaire takes.
burden-cap = The limit for a person is { $cap } minutes a quarter. Whoever plans a survey sees how many people would go over it, and may leave them out.
burden-limit = Limit for a quarter
burden-minutes = { $cap } minutes
burden-sure = Change the limit to { $cap } minutes a quarter for everybody? Surveys that are open stay as they are.
burden-changed = The limit is { $cap } minutes a quarter now.
burden-organisations = By organisation
burden-people = By person: { $count }
burden-nobody = No surveys in this quarter yet.
burden-over = over the limit: { $count }
burden-column-organisation = Organisation
burden-column-people = People asked
burden-column-mean = Minutes a person
burden-column-over = Over the limit
burden-column-person = Person
burden-column-waves = Surveys
burden-column-minutes = Minutes
burden-column-limit = At present
burden-column-change = Change
settings-not-allowed = Settings of the centre are changed by the director and the administrator.
settings-wrong-burden-minutes = The limit is a whole number of minutes from 5 to 600.
panel-home-own-organisation = In your organisation { $answered } of { $asked } have answered: “{ $title }”, through { $closesAt }
