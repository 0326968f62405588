header-nav = ⟦Àççóóúúñţ⟧
header-site = ⟦Šííţéé⟧
