/** What both wire servers stand on: requests, responses, routes, faults on demand, and the journal that keeps state. */
package org.blendedmeetings.sandbox.wire;
