# Tags, by which free answers are sorted.

panel-ui-own-tags-search = Words of the answer
panel-ui-own-tags-type = Type of organisation
panel-ui-own-tags-everyType = All organisations
panel-ui-own-tags-tags = Tags: show the answers that have one
panel-ui-own-tags-new = New tag
panel-ui-own-tags-add = Add
panel-ui-own-tags-rename = Rename
panel-ui-own-tags-renameTo = The new name. If there is such a tag already, the two become one.
panel-ui-own-tags-delete = Delete the tag
panel-ui-own-tags-deleteSure = Delete the tag “{ $label }”? The answers stay.
panel-ui-own-tags-keys = Press a tag beneath an answer or, while you are on it, a digit from 1 to 9.

tags-added = The tag is added.
tags-renamed = The tag is renamed.
tags-merged = Two tags are one now.
tags-deleted = The tag is deleted.
tags-refused-not-yours = You do not see the answers of this survey, so you cannot tag them.
tags-refused-empty = Give the tag a name.
tags-refused-long = A tag's name has at most 60 signs.
tags-refused-many = The survey has 200 tags already: merge those that are alike.
tags-refused-unknown = There is no such tag: perhaps it was deleted.

panel-audit-addTag = Tag added: { $name }
panel-audit-renameTag = Tag renamed: { $name }
panel-audit-mergeTags = Tags merged: { $name }
panel-audit-deleteTag = Tag deleted: { $name }
panel-audit-export = Answers exported: “{ $name }”
panel-audit-fetchExport = Export no. { $number } downloaded

results-texts-none = Nothing matches.
exports-tags = { $code }: tags
exports-tags-head = Tags
