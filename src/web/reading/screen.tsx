export const ReadingScreen = () => null
