// Precompiled for each set of flags: what every generated file and the shim begin with.
#include "apus_print.h"
#include "verilated.h"
#include <cstring>
#include <memory>
#include <string>
#include <vector>
