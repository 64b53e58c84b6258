/** 送达: each document is served on each party once, by the ways that the law leaves open, and is proven on paper. */
@NullMarked
@NamedInterface("serving")
package org.tiaocai.delivery.serving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
