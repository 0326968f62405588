mailbox-title = ⟦Mááííļƀóóx⟧
mailbox-lead = ⟦Émááííļš ļááñđ ĥééŕéé úúñţííļ ŠMŢP_ÚŔĻ ííš šééţ.⟧
mailbox-empty = ⟦Ñóó éémááííļš ýééţ.⟧
mailbox-html = ⟦Ópééñ óóñ ííţš óóŵñ⟧
mailbox-text = ⟦Pļááííñ ţééxţ⟧
mailbox-sent = ⟦Ţóó { $address }, { $moment }⟧
mailbox-open = ⟦(Đéévééļóópmééñţ: óópééñ ţĥéé mááííļƀóóx)⟧
