export const ExportScreen = () => null
