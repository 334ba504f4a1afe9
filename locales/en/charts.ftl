# Words on the pictures, and their retelling for those who do not see a picture.
charts-too-few = too few answers
charts-longer-is-harder = The longer the bar, the harder: from 0 to 100.
charts-longer-is-better = The longer the bar, the better: from 0 to 100.
charts-previous-mark = The mark on a bar is the last time.
charts-previous-value = was { $value }
charts-alt-block = { $label }: { $value } of 100, { $level }.
charts-alt-block-changed = { $label }: { $value } of 100, { $level }; was { $previous }.
charts-alt-block-few = { $label }: too few answers.
charts-n = n = { $n }
charts-answered = { $answered } of { $asked }
charts-nobody-asked = nobody was asked
charts-alt-row = { $label }: { $parts }; n = { $n }.
charts-alt-line = { $label }: { $parts }.
charts-cell-withheld = withheld
charts-cell-empty = nobody
charts-alt-share = { $label }: { $share }, { $note }.
charts-alt-few = { $label }: too few answers.
charts-alt-change = { $label }: was { $earlier }, is { $later }; { $verdict }.
charts-alt-change-new = { $label }: { $later }; nothing to compare with.
charts-verdict-higher = higher
charts-verdict-lower = lower
charts-verdict-within-error = the difference is within the margin of error
charts-verdict-too-few = too few answers to compare
