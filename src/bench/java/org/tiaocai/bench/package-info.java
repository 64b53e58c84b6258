/** Benchmarks at full volume, outside {@code mvn verify}: {@code mvn -Pbench verify}. */
@NullMarked
package org.tiaocai.bench;

import org.jspecify.annotations.NullMarked;
