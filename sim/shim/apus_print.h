// Included before everything else when the Verilator runtime is compiled: what $display prints goes to the shim.
#ifndef APUS_PRINT_H
#define APUS_PRINT_H
#ifdef __cplusplus
extern "C"
#endif
__attribute__((format(printf, 1, 2))) int apus_print(const char* format, ...);
#define VL_PRINTF apus_print
#endif
