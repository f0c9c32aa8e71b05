export const OverviewScreen = () => null
