confirm-cancel = Cancelar
