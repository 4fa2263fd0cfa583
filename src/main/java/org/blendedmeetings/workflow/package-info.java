/** The only importer of Camunda: starts processes, tells them what happened, and binds the diagrams' tasks to the features. */
package org.blendedmeetings.workflow;
