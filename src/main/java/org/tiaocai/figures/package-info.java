/** 管理看板: figures of the house, projected from our own events; it listens, and nobody depends on it. */
@NullMarked
package org.tiaocai.figures;

import org.jspecify.annotations.NullMarked;
