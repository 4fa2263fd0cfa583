/** The engine itself: its configuration, deployment, job executor and incidents. The one place to swap it. */
package org.blendedmeetings.workflow.engine;
