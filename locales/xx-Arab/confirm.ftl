confirm-cancel = ‮Cancel‬
