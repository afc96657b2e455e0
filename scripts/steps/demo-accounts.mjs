/** The accounts of the demo course. They are no secret: the server listens on this machine alone unless HOST says otherwise. */
export const DEMO_PASSWORD = "nabla-demo";
export const DEMO_STUDENT = "student@nabla.example";
export const DEMO_INSTRUCTOR = "instructor@nabla.example";
