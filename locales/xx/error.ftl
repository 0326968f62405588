error-try-again = ⟦Ţŕý ááğááííñ⟧
error-start = ⟦Ğóó ţóó ţĥéé šţááŕţ pááğéé⟧
