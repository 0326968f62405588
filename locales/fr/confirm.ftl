confirm-cancel = Annuler
