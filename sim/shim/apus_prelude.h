// Precompiled for each set of flags: what every generated file and the shim begin with.
#include "apus_print.h"
#include "verilated.h"
#if defined(APUS_TRACE_FST)
#include "verilated_fst_c.h"
#elif defined(APUS_TRACE_VCD)
#include "verilated_vcd_c.h"
#endif
#include <cstring>
#include <memory>
#include <string>
#include <vector>
