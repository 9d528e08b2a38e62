#ifndef CCOMPRESSION_SHIM_H
#define CCOMPRESSION_SHIM_H

#include <bzlib.h>
#include <zlib.h>

// `inflateInit2` is a macro, which Swift does not see; 15 + 32 takes gzip and zlib heads with the largest window.
static inline int liaison_inflate_init(z_stream *stream) { return inflateInit2(stream, 15 + 32); }

#endif
