import { useMessages } from '../../i18n/context.ts'
import { Section } from '../parts/Section.tsx'

/** From the bytes of a file to the verdict on two figures, a step each. */
export function StepsSection() {
  const { method } = useMessages('checks')
  return (
    <Section no={method.stepsNo} title={method.stepsTitle} unit={method.stepsUnit}>
      <ol className="steps">
        {method.steps.map(({ name, text }) => (
          <li key={name}>
            <h3>{name}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
