#ifndef CGRAPHVIZ_SHIM_H
#define CGRAPHVIZ_SHIM_H

#include <gvc.h>
#include <stdlib.h>

// Swift sees neither macros nor the varying types of length, and refuses the library's mutable globals and its
// `char *` for text that is only read.

static inline GVC_t *liaison_gv_context(void) { return gvContext(); }

static inline char *liaison_gv_version(GVC_t *context) { return gvcVersion(context); }

static inline Agraph_t *liaison_gv_read(const char *dot) { return agmemread(dot); }

static inline int liaison_gv_close(Agraph_t *graph) { return agclose(graph); }

static inline int liaison_gv_layout(GVC_t *context, Agraph_t *graph, const char *engine) {
    // Some engines start from random places and leave the generators moved: seeding makes each layout repeat.
    srand(1);
    srand48(1);
    srandom(1);
    return gvLayout(context, graph, engine);
}

static inline int liaison_gv_free_layout(GVC_t *context, Agraph_t *graph) { return gvFreeLayout(context, graph); }

// Places, sizes and xdot's shapes go into the attributes; without a file, nothing is written.
static inline int liaison_gv_paint(GVC_t *context, Agraph_t *graph) { return gvRender(context, graph, "xdot", NULL); }

// The length is an unsigned int in Graphviz 2 and a size_t in later releases.
static inline int liaison_gv_render(GVC_t *context, Agraph_t *graph, const char *format, char **bytes, size_t *count) {
#if defined(GVPLUGIN_VERSION) && GVPLUGIN_VERSION >= 8
    return gvRenderData(context, graph, format, bytes, count);
#else
    unsigned int length = 0;
    int status = gvRenderData(context, graph, format, bytes, &length);
    *count = length;
    return status;
#endif
}

static inline void liaison_gv_free_bytes(char *bytes) { gvFreeRenderData(bytes); }

static inline Agnode_t *liaison_gv_first_node(Agraph_t *graph) { return agfstnode(graph); }

static inline Agnode_t *liaison_gv_next_node(Agraph_t *graph, Agnode_t *node) { return agnxtnode(graph, node); }

static inline Agedge_t *liaison_gv_first_edge(Agraph_t *graph, Agnode_t *node) { return agfstout(graph, node); }

static inline Agedge_t *liaison_gv_next_edge(Agraph_t *graph, Agedge_t *edge) { return agnxtout(graph, edge); }

static inline const char *liaison_gv_name(void *object) { return agnameof(object); }

static inline Agraph_t *liaison_gv_first_part(Agraph_t *graph) { return agfstsubg(graph); }

static inline Agraph_t *liaison_gv_next_part(Agraph_t *part) { return agnxtsubg(part); }

enum liaison_gv_kind { liaison_gv_graph = AGRAPH, liaison_gv_node = AGNODE, liaison_gv_edge = AGEDGE };

static inline Agsym_t *liaison_gv_attribute(Agraph_t *graph, enum liaison_gv_kind kind, const char *name) {
    return agattr(graph, (int)kind, (char *)name, NULL);
}

static inline const char *liaison_gv_value(void *object, Agsym_t *attribute) {
    return attribute ? agxget(object, attribute) : NULL;
}

static inline void liaison_gv_report_to(int (*report)(char *)) {
    agseterrf(report);
    agseterr(AGWARN);
}

#endif
