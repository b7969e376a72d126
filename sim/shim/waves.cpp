// Waves in the format that the library was built for.
#include "apus_state.h"

int apus_waves_open(apus_model* model, const char* path) {
#ifdef APUS_TRACE
  apus_waves_close(model);
  int opened = 0;
  apus_enter(*model, [&] {
    auto waves = std::make_unique<apus_waves>();
    model->top->trace(waves.get(), 99);
    waves->open(path);
    if (!waves->isOpen()) return;
    model->waves = std::move(waves);
    opened = 1;
  });
  return opened;
#else
  (void)model;
  (void)path;
  return 0;
#endif
}

void apus_waves_close(apus_model* model) {
#ifdef APUS_TRACE
  if (model->waves == nullptr) return;
  apus_dump(*model);
  model->waves->close();
  model->waves.reset();
#else
  (void)model;
#endif
}
