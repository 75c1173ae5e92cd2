import type { Messages } from '../../catalogue.ts';

export const leader: Messages['leader'] = {
  description: (name) =>
    `${name} дипломатиялық келісімдер тізілімінде: атқарған лауазымдары, жасаған актілері және айтқан сөздері, әрқайсысының дереккөзімен.`,
  leader: 'Басшы',
  offices: 'Лауазымдар',
  officesAside: 'ең ертесінен бастап',
  noOffices: 'Тізілімде лауазым жоқ.',
  words: 'Осы тұлға айтқандары',
  mentioned: (name) =>
    `Аталады, бірақ сөзі келтірілмейді: дереккөздер ${name} есімін атайды, ал өз сөзі тізілімде жоқ.`,
};
