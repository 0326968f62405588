confirm-cancel = ⟦Çááñçééļ⟧
