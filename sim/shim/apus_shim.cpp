// The whole shim as one compilation: the runtime's headers are read once.
#include "model.cpp"
#include "stream.cpp"
#include "messages.cpp"
#include "waves.cpp"
#include "inspect.cpp"
