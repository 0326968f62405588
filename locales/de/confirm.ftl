confirm-cancel = Abbrechen
