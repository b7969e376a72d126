// What the model prints, and how it stops: hooks that replace the runtime's own.
#include "apus_state.h"

#include <cstdarg>
#include <cstdio>

extern "C" int apus_print(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  va_list again;
  va_copy(again, arguments);
  const int length = std::vsnprintf(nullptr, 0, format, arguments);
  va_end(arguments);
  if (length > 0) {
    std::string text(static_cast<size_t>(length) + 1, '\0');
    std::vsnprintf(&text[0], text.size(), format, again);
    text.pop_back();
    if (apus_current != nullptr) {
      apus_current->printed += text;
      apus_current->flags |= apus_has_text;
    } else {
      std::fwrite(text.data(), 1, text.size(), stdout);
    }
  }
  va_end(again);
  return length;
}

static std::string located(const char* what, const char* file, int line, const char* text) {
  std::string reason = what;
  if (file != nullptr && *file != '\0') reason += std::string(" at ") + file + ":" + std::to_string(line);
  if (text != nullptr && *text != '\0') reason += std::string(": ") + text;
  return reason;
}

// $finish and $stop let the evaluation end; nothing runs afterwards.
static void stop_after_this(const std::string& reason) {
  if (apus_current != nullptr && !apus_current->is_stopped) apus_stopped(*apus_current, reason);
}

void vl_finish(const char* file, int line, const char*) { stop_after_this(located("$finish", file, line, nullptr)); }

void vl_stop(const char* file, int line, const char*) { stop_after_this(located("$stop", file, line, nullptr)); }

// After a fatal error, such as a loop that does not converge, the evaluation cannot go on.
void vl_fatal(const char* file, int line, const char*, const char* message) {
  throw apus_stop{located("fatal error", file, line, message)};
}

const char* apus_take_output(apus_model* model) {
  model->handed_out.swap(model->printed);
  model->printed.clear();
  model->flags &= static_cast<uint8_t>(~apus_has_text);
  return model->handed_out.c_str();
}

const uint8_t* apus_flags(apus_model* model) { return &model->flags; }

const char* apus_stop_reason(apus_model* model) { return model->is_stopped ? model->stop_reason.c_str() : nullptr; }
