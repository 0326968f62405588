not-found-title = ⟦Pááğéé ñóóţ fóóúúñđ⟧
