/** The benchmarks: they drive the running application over HTTP and WebSocket, as browsers do. */
@NullMarked
package org.leerkring.bench;

import org.jspecify.annotations.NullMarked;
