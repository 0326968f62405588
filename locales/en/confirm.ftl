confirm-cancel = Cancel
