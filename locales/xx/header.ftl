header-nav = ⟦Àççóóúúñţ⟧
