#include "SimulationKernel.h"
