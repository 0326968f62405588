header-nav = ⟦Àççóóúúñţ⟧
header-menu = ⟦Àççóóúúñţ mééñúú⟧
header-site = ⟦Šííţéé⟧
