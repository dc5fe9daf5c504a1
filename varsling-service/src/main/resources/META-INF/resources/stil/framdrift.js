// Ser på nytt om ett sekund, til det ikke lenger pågår. Uten JavaScript er det en lenke til det samme.
setTimeout(() => location.reload(), 1000);
