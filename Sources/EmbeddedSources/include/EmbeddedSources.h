#pragma once
#include <stddef.h>

/// A source file that this program carries in itself, so that it works wherever it was copied to.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} apus_source;

/// The file of this name, or null.
const apus_source *apus_embedded_source(const char *name);
